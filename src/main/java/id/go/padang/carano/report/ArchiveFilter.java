package id.go.padang.carano.report;

import java.util.Optional;

/** @param words part of the title, place, number or code; empty finds all */
public record ArchiveFilter(String words, Optional<IssueState> state) {

    public static final ArchiveFilter ALL = new ArchiveFilter("", Optional.empty());

    public ArchiveFilter {
        words = words.strip();
    }
}
