package id.tanggap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Complaint handling for public services, driven by BPMN. */
@Modulithic(systemName = "Tanggap")
@SpringBootApplication
public class TanggapApplication {

    public static void main(String[] args) {
        SpringApplication.run(TanggapApplication.class, args);
    }
}
