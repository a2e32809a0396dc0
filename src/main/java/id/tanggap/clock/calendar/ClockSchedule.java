package id.tanggap.clock.calendar;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets every node look for work that another one left behind. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockSchedule {}
