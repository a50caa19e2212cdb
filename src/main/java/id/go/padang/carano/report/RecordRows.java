package id.go.padang.carano.report;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Feeds a template from records: a field is a component of the same name. */
final class RecordRows implements JRRewindableDataSource {

    private final List<? extends Record> rows;
    private int current = -1;

    RecordRows(List<? extends Record> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return ++current < rows.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        var row = rows.get(current);
        try {
            return row.getClass().getDeclaredMethod(field.getName()).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new JRException(
                    "no " + field.getName() + " in " + row.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void moveFirst() {
        current = -1;
    }
}
