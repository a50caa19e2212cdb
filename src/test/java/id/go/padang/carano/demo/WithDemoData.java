package id.go.padang.carano.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on a database of its own that holds the demo data, loaded once per run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=" + WithDemoData.RESIDENTS,
            "carano.admin.user=",
            "carano.admin.password=",
            "carano.bundled-database.name=carano_demo"
        })
public @interface WithDemoData {

    /** A small town: enough for every kelurahan to have somebody. */
    int RESIDENTS = 30_000;
}
