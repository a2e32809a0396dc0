package id.tanggap.clock;

import id.tanggap.support.OnMySql;

@OnMySql
class ReprojectionOnMySqlTests extends ReprojectionTests {}
