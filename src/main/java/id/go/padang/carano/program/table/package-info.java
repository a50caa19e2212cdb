/** Small tables that people bring as CSV or XLSX: read whole, with the place of everything that is wrong. */
@NullMarked
package id.go.padang.carano.program.table;

import org.jspecify.annotations.NullMarked;
