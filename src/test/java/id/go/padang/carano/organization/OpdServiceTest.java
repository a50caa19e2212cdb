package id.go.padang.carano.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OpdServiceTest {

    @Autowired
    OpdService opdService;

    @Test
    void knowsTheOrgansOfTheCity() {
        assertThat(opdService.all())
                .hasSizeGreaterThan(50)
                .extracting(Opd::kode)
                .doesNotHaveDuplicates();
        assertThat(opdService.nameOf(Opd.DINAS_SOSIAL)).isEqualTo("Dinas Sosial");
        assertThat(opdService.nameOf(Opd.DISKOMINFO)).isEqualTo("Dinas Komunikasi dan Informatika");
        assertThat(opdService.find("tidak-ada")).isEmpty();
    }
}
