package id.tanggap.throttle;

/**
 * How many reports come in before a small proof of work is asked for; only the last limit refuses, for a while.
 *
 * @param address from one address, which may be that of a whole carrier or office
 * @param contact with one telephone number or one e-mail address, from anywhere: anybody can type those of somebody else
 * @param all together
 * @param contactAtAddress with one telephone number or e-mail address from one address: then one has to wait
 */
public record FilingLimits(Limit address, Limit contact, Limit all, Limit contactAtAddress) {}
