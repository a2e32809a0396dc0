package id.tanggap.complaint.handling;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandlingSettings.class)
class HandlingConfiguration {}
