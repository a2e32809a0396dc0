package id.tanggap.process;

import id.tanggap.support.OnMySql;

@OnMySql
class MovingCasesOnMySqlTests extends MovingCasesTests {}
