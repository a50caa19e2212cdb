package id.go.padang.carano.program.followup;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets reminders run on a thread of their own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FollowUpConfiguration {}
