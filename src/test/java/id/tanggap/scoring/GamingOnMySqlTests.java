package id.tanggap.scoring;

import id.tanggap.support.OnMySql;

@OnMySql
class GamingOnMySqlTests extends GamingTests {}
