package id.go.padang.carano.program.proposal;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;

/**
 * What somebody asks for. Never the name of a person.
 *
 * @param kelurahan where
 * @param volume how much, in {@code unit}
 * @param cost Rupiah, estimated
 * @param year that it is asked for
 */
public record ProposalContent(
        ProposalKind kind,
        KodeWilayah kelurahan,
        ProposalSector sector,
        String title,
        BigDecimal volume,
        String unit,
        BigDecimal cost,
        int year) {}
