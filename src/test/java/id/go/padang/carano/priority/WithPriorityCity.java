package id.go.padang.carano.priority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A very small city of its own, so that these tests may publish releases without disturbing others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=40000",
            "carano.admin.user=",
            "carano.admin.password=",
            "carano.bundled-database.name=carano_priority"
        })
public @interface WithPriorityCity {}
