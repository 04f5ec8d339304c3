// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What seals and signatures cost for each entry of the size that lending has.
#include "models/members/envelope.h"
#include "models/members/keyfile.h"
#include "tests/bench/figures.h"
#include "tests/bench/syncbench.h"

namespace kitcamp::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 20'000;

QList<PackedEntry> sampleEntries()
{
    QList<PackedEntry> all;
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.logId = QByteArray(16, 'L');
        entry.seq = i + 1;
        entry.opId = {randomBytes(16)};
        entry.author = QByteArray(16, 'a');
        entry.previousHash = QByteArray(32, 'p');
        entry.action = {u"lend"_s, {{"noise"_L1, QString::fromLatin1(randomBytes(100).toBase64())}}};
        all << pack(entry);
    }
    return all;
}

QString each(const QElapsedTimer& timer)
{
    return u"%1 us"_s.arg(static_cast<double>(timer.nsecsElapsed()) / 1000 / entries, 0, 'f', 1);
}

} // namespace

void benchSealing()
{
    const QByteArray key = randomBytes(32);
    const MemberKeys member = MemberKeys::make(QByteArray(16, 'L'), 7);
    const QByteArray signPublic = member.signPublic();
    QList<PackedEntry> all = sampleEntries();
    QElapsedTimer timer;
    timer.start();
    for (PackedEntry& entry : all) {
        entry.signature = memberSignature(signedHeader(entry.header), member.signSecret);
        entry = inEnvelope(entry, 1, key);
    }
    print(u"sealing and signing an entry"_s, each(timer));
    timer.start();
    for (PackedEntry& entry : all)
        entry = valueOf(outOfEnvelope(entry, key));
    print(u"opening an entry"_s, each(timer));
    timer.start();
    int held = 0;
    for (const PackedEntry& entry : all)
        held += memberSignatureHolds(entry.signature, signedHeader(entry.header), signPublic) ? 1 : 0;
    print(u"verifying its signature"_s, each(timer));
    if (held != entries)
        std::exit(3);
    timer.start();
    (void)valueOf(PassphraseKey::make(u"four small green words"_s, {}));
    print(u"opening FILE.keys (Argon2id, 256 MiB)"_s, ms(elapsedMs(timer)));
}

} // namespace kitcamp::bench
