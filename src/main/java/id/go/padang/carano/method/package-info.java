/**
 * Methods of weighing, ranking and sorting as pure computation: no data, no screen, no clock. Here the ranking and how firm
 * it stands; in {@code judgement} what people say, in {@code crosscheck} second opinions, in {@code measure} indices and
 * trends.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.go.padang.carano.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
