package id.go.padang.carano.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A private key and the certificates that say whose it is. */
final class SigningIdentity {

    private final PrivateKey key;
    private final Certificate[] chain;

    SigningIdentity(PrivateKey key, Certificate[] chain) {
        this.key = key;
        this.chain = chain.clone();
    }

    String name() {
        return own().getSubjectX500Principal().getName();
    }

    /** A detached CMS signature as ETSI EN 319 142-1 (PAdES B-B) wants it. */
    byte[] sign(InputStream content) throws IOException {
        try {
            var algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var plain = new DefaultSignedAttributeTableGenerator(new AttributeTable(certificateDigest()));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            // the date stands in the PDF: PAdES forbids a second one here
                            .setSignedAttributeGenerator(
                                    facts -> plain.getAttributes(facts).remove(CMSAttributes.signingTime))
                            .build(new JcaContentSignerBuilder(algorithm).build(key), own()));
            generator.addCertificates(new JcaCertStore(List.of(chain)));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }

    private ASN1EncodableVector certificateDigest() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(own().getEncoded());
        var attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        var attributes = new ASN1EncodableVector();
        attributes.add(attribute);
        return attributes;
    }

    private X509Certificate own() {
        return (X509Certificate) chain[0];
    }
}
