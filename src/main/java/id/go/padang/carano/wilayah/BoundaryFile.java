package id.go.padang.carano.wilayah;

import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.BROKEN_OFF;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.EMPTY;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_A_COLLECTION;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_A_FEATURE;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_JSON;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NOT_UTF8;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.NO_FEATURES;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.TOO_LARGE;
import static id.go.padang.carano.wilayah.BoundaryProblem.Kind.TOO_MANY_FEATURES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON file feature by feature and collects what is wrong with its form. */
final class BoundaryFile {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_FEATURES = 1_000;
    private static final int LONGEST_TEXT = 60;
    // after one feature comes the next
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @param number 1-based, in the order of the file
     * @param properties plain ones only, shortened
     * @param geometry empty when its fault is among the problems
     */
    record Feature(int number, Map<String, String> properties, Optional<Geometry> geometry) {}

    private final List<Feature> features = new ArrayList<>();
    private final List<BoundaryProblem> problems = new ArrayList<>();

    private BoundaryFile() {}

    /** At most one byte more than {@link #LARGEST}. */
    static Optional<byte[]> bytes(InputStream content) {
        try {
            return Optional.of(content.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static BoundaryFile read(Optional<byte[]> content) {
        var file = new BoundaryFile();
        content.ifPresentOrElse(file::readWhole, () -> file.problem(BROKEN_OFF));
        return file;
    }

    List<Feature> features() {
        return features;
    }

    List<BoundaryProblem> problems() {
        return problems;
    }

    private void readWhole(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problem(TOO_LARGE, LARGEST / (1024 * 1024));
        } else if (bytes.length == 0) {
            problem(EMPTY);
        } else if (!isUtf8(bytes)) {
            problem(NOT_UTF8);
        } else {
            try (var parser = JSON.createParser(bytes)) {
                readCollection(parser);
            } catch (JacksonException e) {
                var at = e.getLocation();
                problem(NOT_JSON, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
            }
        }
    }

    private void readCollection(JsonParser parser) {
        boolean collection = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("type")) {
                    collection = value == JsonToken.VALUE_STRING
                            && parser.getString().equals("FeatureCollection");
                } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    readFeatures(parser);
                } else {
                    parser.skipChildren();
                }
            }
            // anything behind the end is a fault that the parser tells
            parser.nextToken();
        }
        if (!collection) {
            problems.clear();
            problem(NOT_A_COLLECTION);
        } else if (features.isEmpty() && problems.isEmpty()) {
            problem(NO_FEATURES);
        }
    }

    private void readFeatures(JsonParser parser) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (number <= MOST_FEATURES) {
                JsonNode feature = JSON.readTree(parser);
                readFeature(number, feature);
            } else {
                parser.skipChildren();
            }
        }
        if (number > MOST_FEATURES) {
            problem(TOO_MANY_FEATURES, number, MOST_FEATURES);
        }
    }

    private void readFeature(int number, JsonNode feature) {
        if (!feature.path("type").asString("").equals("Feature")) {
            problem(NOT_A_FEATURE, number);
            return;
        }
        Optional<Geometry> geometry = Optional.empty();
        try {
            geometry = Optional.of(new GeometryReader(number).read(feature.path("geometry")));
        } catch (GeometryReader.Fault fault) {
            problems.add(fault.problem());
        }
        features.add(new Feature(number, properties(feature), geometry));
    }

    private static Map<String, String> properties(JsonNode feature) {
        var plain = new LinkedHashMap<String, String>();
        feature.path("properties").forEachEntry((name, value) -> keep(plain, name, value));
        if (feature.has("id")) {
            keep(plain, "id", feature.get("id"));
        }
        return plain;
    }

    private static void keep(Map<String, String> plain, String name, JsonNode value) {
        if (value.isString() || value.isNumber()) {
            plain.putIfAbsent(shortened(name), shortened(value.asString().strip()));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), decoder)) {
            var piece = new char[8192];
            for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
                for (int i = 0; i < n; i++) {
                    if (piece[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void problem(BoundaryProblem.Kind kind, Object... arguments) {
        problems.add(BoundaryProblem.of(kind, arguments));
    }
}
