package id.tanggap.access;

import id.tanggap.support.OnMySql;

@OnMySql
class SessionsOnMySqlTests extends SessionsTests {}
