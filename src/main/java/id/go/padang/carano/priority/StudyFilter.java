package id.go.padang.carano.priority;

import java.util.Optional;

/** Which studies are listed: of one status, of one lead OPD, or all. */
public record StudyFilter(Optional<StudyStatus> status, Optional<String> lead) {

    public static final StudyFilter ALL = new StudyFilter(Optional.empty(), Optional.empty());
}
