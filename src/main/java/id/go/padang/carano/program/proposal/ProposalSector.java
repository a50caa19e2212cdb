package id.go.padang.carano.program.proposal;

import java.util.Optional;

/** What a proposal is about, and the indicator that shows the need for it; text key {@code proposal.sector.<name>}. */
public enum ProposalSector {
    KEMISKINAN("kesejahteraan.desil_1_2", "kesejahteraan.desil_1_2_per_1000"),
    PENGANGGURAN("penganggur.total", "penganggur.per_1000"),
    YATIM("yatim.total", "yatim.per_1000"),
    TANAH("tanah.sengketa", ""),
    LAINNYA("", "");

    private final String count;
    private final String rate;

    ProposalSector(String count, String rate) {
        this.count = count;
        this.rate = rate;
    }

    /** Code of the indicator that counts; empty where no register speaks of the sector. */
    public Optional<String> count() {
        return Optional.of(count).filter(code -> !code.isEmpty());
    }

    /** Code of the rate beside it. */
    public Optional<String> rate() {
        return Optional.of(rate).filter(code -> !code.isEmpty());
    }
}
