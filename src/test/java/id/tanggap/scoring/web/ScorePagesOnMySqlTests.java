package id.tanggap.scoring.web;

import id.tanggap.support.OnMySql;

@OnMySql
class ScorePagesOnMySqlTests extends ScorePagesTests {}
