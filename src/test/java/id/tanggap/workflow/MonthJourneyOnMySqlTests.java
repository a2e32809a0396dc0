package id.tanggap.workflow;

import id.tanggap.support.OnMySql;

@OnMySql
class MonthJourneyOnMySqlTests extends MonthJourneyTests {}
