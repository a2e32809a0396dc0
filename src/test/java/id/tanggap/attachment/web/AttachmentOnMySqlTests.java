package id.tanggap.attachment.web;

import id.tanggap.support.OnMySql;

@OnMySql
class AttachmentOnMySqlTests extends AttachmentTests {}
