package id.go.padang.carano.matching;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on a database that holds only what tests of matching deliver; each takes years of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"carano.demo=false", "carano.bundled-database.name=carano_matching"})
public @interface WithOwnRegisters {}
