package id.go.padang.carano.program.table;

import java.util.List;

/** What a file would bring; nothing of it is taken over while anything is wrong. */
public record Preview<T>(List<T> items, List<Fault> faults) {

    public Preview {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /** Whether everything can be taken over. */
    public boolean sound() {
        return faults.isEmpty() && !items.isEmpty();
    }
}
