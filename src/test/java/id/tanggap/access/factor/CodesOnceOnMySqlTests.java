package id.tanggap.access.factor;

import id.tanggap.support.OnMySql;

@OnMySql
class CodesOnceOnMySqlTests extends CodesOnceTests {}
