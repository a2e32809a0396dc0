package id.tanggap.access;

import id.tanggap.support.OnMySql;

@OnMySql
class GuessingOnMySqlTests extends GuessingTests {}
