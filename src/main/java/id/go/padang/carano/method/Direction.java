package id.go.padang.carano.method;

/** What a higher value does to the score: for a ranking by need, more poor people raise it and more teachers lower it. */
public enum Direction {
    RAISES,
    LOWERS;

    /** 1 or −1. */
    public double sign() {
        return this == RAISES ? 1 : -1;
    }
}
