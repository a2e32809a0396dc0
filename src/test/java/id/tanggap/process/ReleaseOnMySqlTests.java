package id.tanggap.process;

import id.tanggap.support.OnMySql;

@OnMySql
class ReleaseOnMySqlTests extends ReleaseTests {}
