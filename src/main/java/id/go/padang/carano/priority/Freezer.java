package id.go.padang.carano.priority;

import id.go.padang.carano.method.Acceptability;
import id.go.padang.carano.method.MrSort;
import id.go.padang.carano.method.Stability;
import id.go.padang.carano.method.judgement.Consensus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Turns a worked-out study into the record that is kept. */
final class Freezer {

    /** Who and when. */
    record Signatures(
            String proposedBy,
            java.time.Instant proposedAt,
            String approvedBy,
            java.time.Instant approvedAt,
            String reason) {}

    private final Assessment assessment;
    private final Optional<Acceptability> shares;

    Freezer(Assessment assessment, Optional<Acceptability> shares) {
        this.assessment = assessment;
        this.shares = shares;
    }

    Outline outline() {
        return new Outline(
                assessment.plan().measures().stream().map(this::criterion).toList(),
                assessment.lines().stream().map(this::item).toList(),
                firmness());
    }

    Decision freeze(
            Study study,
            List<Stance> stances,
            List<Opinion> opinions,
            List<Consensus.Standing> consensus,
            Signatures signed) {
        var evidence = assessment.evidence();
        var outline = outline();
        return new Decision(
                study.id(),
                study.revision(),
                study.previous(),
                assessment.plan(),
                outline.criteria(),
                outline.items(),
                outline.firmness(),
                assessment.line().map(line -> line.spent()),
                stances,
                opinions.stream().map(Opinion::name).toList(),
                consensus.stream()
                        .map(standing -> new Decision.Standing(
                                standing.id(), evidence.name(standing.id()), standing.points(), standing.rank()))
                        .toList(),
                signed.proposedBy(),
                signed.proposedAt(),
                signed.approvedBy(),
                signed.approvedAt(),
                signed.reason());
    }

    private Decision.Criterion criterion(Measure measure) {
        return new Decision.Criterion(
                measure,
                assessment.weights().map(weights -> weights.of(measure.id())).orElse(0.0),
                Optional.ofNullable(assessment.evidence().sources().get(measure.id())));
    }

    private Decision.Item item(Assessment.Line line) {
        var trial = line.sorted().flatMap(sorted -> sorted.passed().or(sorted::failed));
        var failed = line.sorted().flatMap(MrSort.Sorted::failed);
        var ranked = shares.filter(some -> line.place().isPresent());
        return new Decision.Item(
                line.id(),
                line.name(),
                line.rank(),
                line.place().map(place -> place.rank()).orElse(0),
                line.place().map(place -> place.score()),
                parts(line),
                line.proposed(),
                trial.map(MrSort.Trial::support).orElse(0.0),
                failed.map(MrSort.Trial::missed).orElse(List.of()),
                failed.map(MrSort.Trial::vetoes).orElse(List.of()),
                line.decided(),
                line.turn(),
                line.deferral(),
                boxed(line.cost()),
                line.mandatory(),
                ranked.map(some -> some.first(line.id())),
                ranked.map(some -> some.top(line.id(), assessment.plan().top())),
                line.verdicts());
    }

    private List<Decision.Part> parts(Assessment.Line line) {
        var row = assessment.evidence().rows().stream()
                .filter(one -> one.id().equals(line.id()))
                .findFirst()
                .orElseThrow();
        if (line.place().isEmpty()) {
            return assessment.plan().measures().stream()
                    .map(measure -> new Decision.Part(
                            measure.id(), row.value(measure.id()), row.count(measure.id()), Optional.empty(), 0, 0))
                    .toList();
        }
        return line.place().get().parts().stream()
                .map(part -> new Decision.Part(
                        part.criterion(),
                        row.value(part.criterion()),
                        row.count(part.criterion()),
                        boxed(part.points()),
                        part.weight(),
                        part.contribution()))
                .toList();
    }

    private Decision.Firmness firmness() {
        var evidence = assessment.evidence();
        var leaders = assessment.first().map(Stability::leaders).orElse(List.of());
        var ranges = assessment.first().map(Stability::ranges).orElse(List.of()).stream()
                .map(range -> new Decision.Range(
                        range.criterion(),
                        range.weight(),
                        range.low(),
                        range.high(),
                        range.below()
                                .or(range::above)
                                .map(Stability.Overtaking::by)
                                .map(evidence::name)))
                .toList();
        return new Decision.Firmness(
                leaders.stream().map(evidence::name).toList(),
                ranges,
                leaders.isEmpty()
                        ? 0
                        : shares.map(some -> some.first(leaders.getFirst())).orElse(0.0),
                shares.map(Acceptability::draws).orElse(0));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }
}
