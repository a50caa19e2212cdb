package id.go.padang.carano.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a PAdES signature (baseline B) on a PDF when the installation has a PKCS#12 certificate; else does nothing. */
@Component
public class PdfSigner {

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM_FOR_SIGNATURE = 16 * 1024;
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final String certificate;
    private final char[] password;

    /** @param certificate path of the PKCS#12 file; blank signs nothing */
    public PdfSigner(
            @Value("${carano.signing.certificate:}") String certificate,
            @Value("${carano.signing.password:}") String password) {
        this.certificate = certificate.strip();
        this.password = password.toCharArray();
    }

    public boolean isConfigured() {
        return !certificate.isEmpty();
    }

    /**
     * The signed file, or the same file where no certificate is configured. Throws a {@link SigningProblem} when the
     * certificate is missing, locked by another password, expired or not valid yet.
     *
     * @param at the moment of signing
     */
    public byte[] sign(byte[] pdf, Instant at) {
        if (!isConfigured()) {
            return pdf;
        }
        var identity = identity(at);
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM_FOR_SIGNATURE);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PADES);
            signature.setName(identity.name());
            var moment = Calendar.getInstance(TimeZone.getTimeZone(WIB), Locale.ROOT);
            moment.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(moment);
            document.addSignature(signature, identity::sign, options);
            var signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException e) {
            throw new SigningProblem("pdf.problem.signing", certificate, e);
        }
    }

    private SigningIdentity identity(Instant at) {
        try (InputStream file = Files.newInputStream(Path.of(certificate))) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.getEntry(alias, new KeyStore.PasswordProtection(password))
                        instanceof KeyStore.PrivateKeyEntry entry) {
                    var own = (X509Certificate) entry.getCertificate();
                    own.checkValidity(Date.from(at));
                    return new SigningIdentity(entry.getPrivateKey(), entry.getCertificateChain());
                }
            }
            throw new GeneralSecurityException("no private key");
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            throw new SigningProblem("pdf.problem.expired", certificate, e);
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningProblem("pdf.problem.certificate", certificate, e);
        }
    }
}
