package id.go.padang.carano.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file. */
final class Verdict {

    private Verdict() {}

    /** Every rule that the file breaks, with the place; empty when it keeps them all. */
    static List<String> of(byte[] pdf, PDFAFlavour... flavours) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        for (var flavour : flavours) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
                var result = Foundries.defaultInstance()
                        .createValidator(flavour, false)
                        .validate(parser);
                result.getTestAssertions()
                        .forEach(fault -> faults.add(flavour + " " + fault.getRuleId() + " " + fault.getMessage() + " "
                                + fault.getLocation().getContext()));
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour + " not compliant");
                }
            }
        }
        return faults;
    }
}
