package id.tanggap.clock.calendar;

import id.tanggap.support.OnMySql;

@OnMySql
class ReprojectionOnMySqlTests extends ReprojectionTests {}
