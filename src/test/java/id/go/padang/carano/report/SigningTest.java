package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.pdf.PdfSigner;
import id.go.padang.carano.pdf.SigningProblem;
import id.go.padang.carano.shared.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SigningTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void putsAPadesSignatureOnTheFileThatStaysValidPdfA() throws Exception {
        var certificate = TestCertificate.write(folder, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(365)));
        var plain = letter();
        var signed = new PdfSigner(certificate.toString(), TestCertificate.PASSWORD).sign(plain, NOW);

        // what was there stays, byte for byte
        assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
        try (var pdf = Loader.loadPDF(signed)) {
            var signature = pdf.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
            var range = signature.getByteRange();
            assertThat(range[2] + range[3]).as("the whole file is signed").isEqualTo(signed.length);
            assertThat(verified(signature.getContents(signed), signature.getSignedContent(signed)))
                    .isTrue();
            var changed = signature.getSignedContent(signed).clone();
            changed[1000] ^= 1;
            assertThatThrownBy(() -> verified(signature.getContents(signed), changed))
                    .hasMessageContaining("message-digest");
        }
        assertThat(Verdict.of(signed, PDFAFlavour.PDFA_1_B, PDFAFlavour.PDFA_1_A))
                .isEmpty();
        assertThat(Verdict.of(signed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void pretendsNothingWithoutACertificate() {
        var signer = new PdfSigner("", "");
        var plain = letter();
        assertThat(signer.isConfigured()).isFalse();
        assertThat(signer.sign(plain, NOW)).isSameAs(plain);
    }

    @Test
    void refusesACertificateThatExpired() throws Exception {
        var certificate = TestCertificate.write(folder, NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(1)));
        refuses(certificate.toString(), TestCertificate.PASSWORD, "pdf.problem.expired", "kedaluwarsa");
    }

    @Test
    void refusesAWrongPasswordAndAMissingFile() throws Exception {
        var certificate = TestCertificate.write(folder, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        refuses(certificate.toString(), "salah", "pdf.problem.certificate", "sandinya salah");
        refuses(folder.resolve("none.p12").toString(), "", "pdf.problem.certificate", "none.p12");
    }

    private static void refuses(String certificate, String password, String key, String words) {
        assertThatThrownBy(() -> new PdfSigner(certificate, password).sign(letter(), NOW))
                .isInstanceOfSatisfying(SigningProblem.class, problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(new Texts().get(Texts.INDONESIAN, problem.key(), problem.subject()))
                            .contains(words);
                });
    }

    private static boolean verified(byte[] cms, byte[] content) throws Exception {
        // the room that the signature did not need is filled with zeros
        var data = new CMSSignedData(
                new CMSProcessableByteArray(content), ContentInfo.getInstance(new ASN1InputStream(cms).readObject()));
        var signer = data.getSignerInfos().iterator().next();
        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
        var own = data.getCertificates().getMatches(null).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own));
    }

    private static byte[] letter() {
        return SampleLetters.PRESS.print(new SampleLetters().whole(SampleLetters.KORONG_GADANG, Texts.INDONESIAN));
    }
}
