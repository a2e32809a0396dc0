package id.tanggap.complaint.web;

import id.tanggap.support.OnMySql;

@OnMySql
class PublicListOnMySqlTests extends PublicListTests {}
