package id.tanggap.process.web;

import id.tanggap.support.OnMySql;

@OnMySql
class ProcessApiOnMySqlTests extends ProcessApiTests {}
