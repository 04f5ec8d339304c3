// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/site.h"

#include "models/store/recordactions.h"
#include "models/sync/inbox.h"
#include "tests/testkit/verify.h"

#include <QBuffer>
#include <QImage>

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using testkit::contentsOf;
using testkit::RandomSource;

namespace {

QString words(const Error& error)
{
    return QString::fromUtf8(testkit::why(error));
}

bool isRefusal(const Error& error)
{
    return (error.code == ErrorCode::Refused || error.code == ErrorCode::Usage) && !error.sentence.isEmpty();
}

const QDateTime startOfTime({2026, 9, 7}, {9, 0}, Qt::UTC);

} // namespace

Site::Site(QString path, const Domain& domain, quint64 seed)
    : m_path(std::move(path))
    , m_domain(domain)
    , m_seed(seed)
    , m_clock(startOfTime.toMSecsSinceEpoch())
    , m_keyStore(KeyStore::withPassphrase(m_path, u"nobody attacks a test"_s, PassphraseCost{1, 64ULL << 10}))
{
}

QString Site::create()
{
    auto store = Store::create(m_path, m_domain, m_clock, ++m_seed);
    if (!store)
        return u"create: "_s + words(store.error());
    m_store = *std::move(store);
    return {};
}

QString Site::open()
{
    auto store = Store::open(m_path, m_domain, m_clock, ++m_seed);
    if (!store)
        return u"open: "_s + words(store.error());
    m_store = *std::move(store);
    m_store->setOperator(m_who);
    return {};
}

void Site::workAs(OperatorId who)
{
    m_who = who;
    m_store->setOperator(who);
}

QString Site::note(const QString& what, const Result<Performed>& performed, const testkit::Contents& before)
{
    if (!performed) {
        const bool untouched = before.isEmpty() || contentsOf(*m_store) == before;
        const bool allowed = isRefusal(performed.error()) && untouched;
        return allowed ? QString() : what + u": "_s + words(performed.error());
    }
    if (performed->seq == 0)
        return {};
    done.insert(performed->opId.text(), what);
    kinds.insert(what);
    trace << performed->opId.text().left(6) + u' ' + what + u": "_s + m_store->sentence(performed->opId);
    return {};
}

testkit::Contents Site::sampledContents()
{
    // That a refusal leaves nothing behind is looked at now and then: it costs more than the Action.
    return ++m_asked % 8 == 0 ? contentsOf(*m_store) : testkit::Contents();
}

QString Site::perform(const Action& action)
{
    const auto before = sampledContents();
    return note(action.kind, m_store->performAction(action), before);
}

QString Site::takeSomethingBack(RandomSource& random)
{
    const auto before = sampledContents();
    if (random.chance(60))
        return note(u"undo"_s, m_store->undo(), before);
    const auto last = m_store->journal().last();
    if (!last || !*last)
        return {};
    const qint64 newest = (*last)->seq;
    const auto any =
        m_store->journal().at(newest - random.below(static_cast<int>(std::min<qint64>(newest, 12))));
    if (!any || !*any)
        return u"the journal has a gap"_s;
    return note(u"undo"_s, m_store->takeBack((*any)->opId), before);
}

QString Site::redo()
{
    const auto before = sampledContents();
    return note(u"redo"_s, m_store->redo(), before);
}

QString Site::decide(qint64 n, RandomSource& random, bool givesIn)
{
    Inbox inbox(*m_store);
    const auto choices = inbox.choices(n);
    if (!choices)
        return u"choices: "_s + words(choices.error());
    QStringList possible;
    for (const InboxChoice& choice : *choices) {
        if (choice.possible)
            possible << choice.choice;
        else if (choice.why.isEmpty())
            return u"choice %1 is not possible, and nothing says why"_s.arg(choice.choice);
    }
    if (possible.isEmpty())
        return gone ? QString() : u"an open item of the inbox has no choice"_s;
    const bool theirs = givesIn && possible.contains(u"theirs"_s);
    const QString choice = theirs ? u"theirs"_s : random.pick(possible);
    const auto decided = inbox.decide(n, choice);
    if (!decided)
        return u"decide %1, offered as possible: %2"_s.arg(choice, words(decided.error()));
    return note(u"conflict.decide"_s, decided, {});
}

QString Site::decideSomething(RandomSource& random)
{
    const auto items = Inbox(*m_store).items(Inbox::Which::Open);
    if (!items)
        return u"inbox: "_s + words(items.error());
    return items->isEmpty() ? QString() : decide(random.pick(*items).n, random);
}

QString Site::decideAll(RandomSource& random, bool givesIn)
{
    for (int round = 0; round < 500; ++round) {
        const auto items = Inbox(*m_store).items(Inbox::Which::Open);
        if (!items)
            return u"inbox: "_s + words(items.error());
        if (items->isEmpty())
            return {};
        if (const QString problem = decide(items->first().n, random, givesIn); !problem.isEmpty())
            return problem;
    }
    return u"the inbox does not become empty"_s;
}

QString Site::takePicture(RandomSource& random)
{
    // Of few colours: two computers may well take the same one.
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(qRgb(random.below(4) * 60, random.below(4) * 60, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return u"no picture could be made"_s;
    const auto hash = m_store->savePicture(bytes, 8, 8);
    if (!hash)
        return u"picture: "_s + words(hash.error());
    const QString table = random.chance(50) ? u"person"_s : u"model"_s;
    const RecordType* type = m_domain.recordTypes.find(table);
    const bool hasPictures = type
        && std::any_of(type->fields.begin(), type->fields.end(),
                       [](const FieldDescription& field) { return field.type == FieldType::Picture; });
    const auto row = testkit::anyRow(*m_store, random, table);
    if (!row || !hasPictures)
        return {};
    return perform(toAction(EditRecords{.table = table, .ids = {*row}, .values = {{u"picture"_s, *hash}}}));
}

} // namespace kitcamp::syncproof
