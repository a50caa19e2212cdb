package id.go.padang.carano.report.page;

/** Lines, areas and letters, drawn as vectors; the same every time. */
@FunctionalInterface
public interface Drawing {

    /**
     * @param width of the frame in points
     * @param height in points; 0 is at the top
     */
    void draw(Pen pen, double width, double height);
}
