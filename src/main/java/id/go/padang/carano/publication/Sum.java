package id.go.padang.carano.publication;

/** Rows and the dataset's amount of them, added up. */
record Sum(long n, long amount) {

    static final Sum ZERO = new Sum(0, 0);

    Sum plus(Sum other) {
        return new Sum(n + other.n, amount + other.amount);
    }
}
