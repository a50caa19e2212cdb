package id.go.padang.carano.priority;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.padang.carano.shared.Value;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How studies and decisions are written down. */
final class StudyJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Value.class, ValueKinds.class).build();

    private StudyJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Known.class, name = "known"),
        @JsonSubTypes.Type(value = Value.Missing.class, name = "missing"),
        @JsonSubTypes.Type(value = Value.Suppressed.class, name = "suppressed")
    })
    private interface ValueKinds {}

    static String write(Object some) {
        return MAPPER.writeValueAsString(some);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static List<Reordering.Shift> shifts(String text) {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }
}
