package id.tanggap.complaint.web;

import id.tanggap.support.OnMySql;

@OnMySql
class ReporterApiOnMySqlTests extends ReporterApiTests {}
