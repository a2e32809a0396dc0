# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
# The cache mount spares a rebuild all downloads. Formatting and tests are CI's business.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests -Dspotless.check.skip package
RUN java -Djarmode=tools -jar target/tanggap.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
RUN groupadd --system tanggap && useradd --system --gid tanggap --home-dir /app --no-create-home tanggap
WORKDIR /app
# From what changes rarely to what changes always, so that an update transfers little.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# Every jar by name: Tomcat finds the files of the web apps in jars of the class path itself, not in those of a manifest.
RUN printf -- '-cp tanggap.jar:%s\n' "$(printf '%s\n' lib/*.jar | paste -sd:)" >classpath
# Classes as the virtual machine has them in memory, written by one start on an empty embedded database; with another virtual machine
# or class path they are read from the jars, as ever.
RUN java -XX:ArchiveClassesAtExit=tanggap.jsa -Dspring.context.exit=onRefresh -Dspring.profiles.active=demo -Duser.timezone=UTC \
  @classpath id.tanggap.TanggapApplication
USER tanggap
EXPOSE 8080
# Through bash, as the image promises no HTTP client. The first start creates all tables, hence the patience.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# The operating system's zone must not matter; the exec form lets the process receive SIGTERM.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=tanggap.jsa", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", "@classpath", "id.tanggap.TanggapApplication"]
