package id.tanggap.complaint.web;

import id.tanggap.support.OnMySql;

@OnMySql
class BadInputOnMySqlTests extends BadInputTests {}
