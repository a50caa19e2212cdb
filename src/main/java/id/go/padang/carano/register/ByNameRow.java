package id.go.padang.carano.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, family member, event or parcel in its register.
 *
 * @param values one per column of the register's table behind the line, ready to be stored: numbers encrypted
 */
record ByNameRow(long line, List<@Nullable Object> values) implements RegisterRow {}
