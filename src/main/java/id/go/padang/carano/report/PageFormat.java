package id.go.padang.carano.report;

import java.util.Arrays;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * The paper as it lies before the reader, in points: upright for a letter, on its side for a list with many columns.
 * Upright the text is equally wide on every paper; on its side it fills the paper.
 */
record PageFormat(int width, int height, int column) {

    private static final int COLUMN = 487;
    private static final int MARGINS = 108;
    /** What begins left of it and reaches over the middle grows with the column; what begins right of the middle moves. */
    private static final int LEFT = 100;

    private static final int MIDDLE = COLUMN / 2;

    static PageFormat upright(Paper paper) {
        return new PageFormat(paper.width(), paper.height(), COLUMN);
    }

    static PageFormat onItsSide(Paper paper) {
        return new PageFormat(paper.height(), paper.width(), paper.height() - MARGINS);
    }

    /** Changes a design that was drawn for A4 upright. */
    void fit(JasperDesign design) {
        int shorter = design.getPageHeight() - height;
        int margin = (width - column) / 2;
        design.setPageWidth(width);
        design.setPageHeight(height);
        design.setColumnWidth(column);
        design.setLeftMargin(margin);
        design.setRightMargin(width - column - margin);
        if (column > COLUMN) {
            Arrays.stream(design.getAllBands())
                    .flatMap(band -> Arrays.stream(band.getElements()))
                    .forEach(element -> widen((JRDesignElement) element));
        }
        if (shorter > 0) {
            lower((JRDesignBand) design.getBackground(), shorter);
        }
    }

    private void widen(JRDesignElement element) {
        int more = column - COLUMN;
        if (element.getX() > MIDDLE) {
            element.setX(element.getX() + more);
        } else if (element.getX() < LEFT && element.getX() + element.getWidth() > MIDDLE) {
            element.setWidth(element.getWidth() + more);
        }
    }

    private static void lower(JRDesignBand background, int shorter) {
        background.setHeight(background.getHeight() - shorter);
        for (JRElement element : background.getElements()) {
            ((JRDesignElement) element).setHeight(element.getHeight() - shorter);
        }
    }
}
