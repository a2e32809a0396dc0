package id.tanggap.complaint.web;

import id.tanggap.support.OnMySql;

@OnMySql
class FilingApiOnMySqlTests extends FilingApiTests {}
