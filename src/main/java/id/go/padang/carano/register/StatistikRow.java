package id.go.padang.carano.register;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;

/**
 * A figure somebody else published.
 *
 * @param line where it stood in the file
 * @param indikator a code of {@code IndicatorService.series()}
 * @param nilai with the digits it was delivered with
 * @param catatan empty when there is none
 */
public record StatistikRow(
        long line,
        KodeWilayah wilayah,
        int tahun,
        String indikator,
        BigDecimal nilai,
        String satuan,
        String sumber,
        String catatan)
        implements RegisterRow {}
