package id.go.padang.carano.report;

/** The sheets official letters are printed on. */
public enum Paper {
    A4(595, 842),
    /** 215 × 330 mm, the folio of Indonesian offices. */
    F4(609, 935);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
