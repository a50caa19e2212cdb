package id.go.padang.carano.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who stands where and why.
 *
 * @param places in order; equal places in order of id
 * @param unranked items without a place, because too little is known of them
 */
public record Ranking(List<Place> places, List<Unranked> unranked) {

    /**
     * An item with its rank and what its score is made of.
     *
     * @param rank from 1; ties share a rank and the next is skipped
     * @param score 0 to 100
     * @param parts one for each criterion; the contributions of the known ones add up to the score
     */
    public record Place(String id, int rank, double score, List<Part> parts) {

        public Place {
            parts = List.copyOf(parts);
        }

        /** Criteria without a value. Not empty: the score leans on the others alone, and the screen says so. */
        public List<String> unknown() {
            return parts.stream()
                    .filter(part -> part.points().isEmpty())
                    .map(Part::criterion)
                    .toList();
        }
    }

    /**
     * What a criterion adds to a score.
     *
     * @param value in the criterion's unit; empty when unknown
     * @param points 0 to 100; empty when unknown
     * @param weight the share it had in this score, which is more than the stated one when others were unknown
     * @param contribution points times weight
     */
    public record Part(
            String criterion, OptionalDouble value, OptionalDouble points, double weight, double contribution) {}

    /**
     * An item of which too little is known.
     *
     * @param unknown the criteria without a value
     */
    public record Unranked(String id, List<String> unknown) {

        public Unranked {
            unknown = List.copyOf(unknown);
        }
    }

    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    /** Empty when the item is not ranked. */
    public Optional<Place> of(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Everyone whose rank is at most this; more than {@code places} when there is a tie at the border. */
    public List<Place> top(int rank) {
        return places.stream().filter(place -> place.rank() <= rank).toList();
    }
}
