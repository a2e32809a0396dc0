package id.tanggap.workflow;

import id.tanggap.support.OnMySql;

@OnMySql
class ObjectionJourneyOnMySqlTests extends ObjectionJourneyTests {}
