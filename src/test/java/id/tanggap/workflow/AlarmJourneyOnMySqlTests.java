package id.tanggap.workflow;

import id.tanggap.support.OnMySql;

@OnMySql
class AlarmJourneyOnMySqlTests extends AlarmJourneyTests {}
