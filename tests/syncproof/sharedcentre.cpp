// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/syncproof/sharedcentre.h"

#include "models/members/memberactions.h"
#include "models/members/members.h"
#include "models/store/logfollower.h"
#include "models/store/recordactions.h"
#include "models/sync/accepting.h"
#include "models/sync/centrehub.h"
#include "models/sync/founding.h"
#include "models/sync/inbox.h"
#include "models/sync/inviting.h"
#include "models/sync/joining.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "tests/syncproof/centreproof.h"
#include "tests/syncproof/flakyhub.h"
#include "tests/testkit/membergenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/verify.h"

namespace kitcamp::syncproof {

using namespace Qt::StringLiterals;
using testkit::RandomSource;
using What = Step::What;

namespace {

constexpr int fewThings = 4; // of each, so that all computers touch the same ones

QString words(const Error& error)
{
    return QString::fromUtf8(testkit::why(error));
}

} // namespace

SharedCentre::SharedCentre(const Domain& domain, testkit::ActionGenerators generators, const History& history,
                           Membership membership)
    : m_domain(domain)
    , m_generators(std::move(generators))
    , m_history(history)
    , m_membership(membership)
{
    // Who founds a centre shuts the other files out; where there are members it is done in begin().
    m_generators.leaveOut(membership == Membership::Open ? testkit::memberKinds()
                                                         : QStringList{FoundCentre::kind});
    m_favourites = m_generators.favouritesOf(history.seed);
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("KITCAMP_KEEP_FOLDER"));
    for (int file = 0; file < history.files; ++file) {
        m_sites.push_back(std::make_unique<Site>(m_folder.filePath(u"desk-%1/centre.kitcamp"_s.arg(file)),
                                                 domain,
                                                 history.seed * 1000 + static_cast<quint64>(file) * 100));
        QDir(m_folder.path()).mkpath(u"desk-%1"_s.arg(file));
    }
}

QString SharedCentre::addBasics(Site& site)
{
    IdGenerator& ids = site.store().ids();
    const qint64 model = ids.nextValue();
    QString problem = site.perform(toAction(AddRecord{u"model"_s, model, {{u"name"_s, u"ESP32"_s}}}));
    for (int i = 0; i < fewThings && problem.isEmpty(); ++i) {
        RecordBatch batch{.purpose = u"import"_s, .title = u"list.csv"_s, .table = u"device"_s};
        batch.add(u"device"_s, ids.nextValue(),
                  {{u"asset_tag"_s, u"D-%1"_s.arg(i)}, {u"model"_s, QString::number(model)}});
        const qint64 person = ids.nextValue();
        batch.add(u"person"_s, person, {{u"name"_s, u"P %1"_s.arg(i)}});
        batch.add(u"person_number"_s, ids.nextValue(),
                  {{u"person"_s, QString::number(person)},
                   {u"kind"_s, u"student"_s},
                   {u"value"_s, u"S%1"_s.arg(i)}});
        problem = site.perform(toAction(batch));
    }
    const RecordType* devices = m_domain.recordTypes.find(u"device"_s);
    for (int i = 0; devices->field(u"stays_here"_s) && i < fewThings && problem.isEmpty(); ++i)
        problem = site.perform(toAction(AddRecord{u"device"_s,
                                                  ids.nextValue(),
                                                  {{u"asset_tag"_s, u"M-%1"_s.arg(i)},
                                                   {u"model"_s, QString::number(model)},
                                                   {u"stays_here"_s, u"1"_s}}}));
    // And a few of everything else, most of all of what the history is about.
    RandomSource random(m_history.seed);
    for (const Action& action : m_generators.openingOf(m_history.seed, site.store())) {
        if (problem.isEmpty())
            problem = site.perform(action);
    }
    const bool manyFamilies = m_favourites.size() < static_cast<qsizetype>(m_generators.all().size());
    for (const RecordType& type : testkit::neededTypes(m_domain.recordTypes)) {
        if (manyFamilies && problem.isEmpty())
            problem = site.perform(toAction(AddRecord{
                type.table, ids.nextValue(), testkit::randomValues(type, site.store(), random, true)}));
    }
    for (int i = 0; i < 8 * fewThings && problem.isEmpty(); ++i) {
        if (const auto action = m_generators.ofKind(AddRecord::kind, site.store(), random))
            problem = site.perform(*action);
    }
    for (int i = 0; manyFamilies && i < 4 * m_favourites.size() && problem.isEmpty(); ++i) {
        if (const auto action =
                m_generators.towards(m_favourites[i % m_favourites.size()], site.store(), random))
            problem = site.perform(*action);
    }
    return problem;
}

QString SharedCentre::begin()
{
    Site& first = *m_sites.front();
    QString problem = first.create();
    if (problem.isEmpty())
        problem = addBasics(first);
    if (!problem.isEmpty())
        return problem;
    if (m_membership == Membership::Sealed)
        problem = found(first);
    else if (const auto shared = shareCentre(first.store(), hubUrl()); !shared)
        problem = u"share: "_s + words(shared.error());
    for (int file = 1; file < files() && problem.isEmpty(); ++file) {
        const QString name = u"Desk %1"_s.arg(file);
        problem =
            m_membership == Membership::Sealed ? joinAsMember(site(file), name) : join(site(file), name);
    }
    return problem;
}

QString SharedCentre::found(Site& first)
{
    // Others have rights and passwords by now, so that somebody has to say who works there.
    m_chief = first.store().ids().next<OperatorId>();
    const QString entered =
        first.perform(toAction(AddRecord{u"operator"_s, m_chief.value, {{u"name"_s, u"Chief"_s}}}));
    if (!entered.isEmpty())
        return entered;
    first.workAs(m_chief);
    if (const auto shared = shareAsMember(first.store(), first.keyStore(), {hubUrl(), u"Desk 0"_s, {}});
        !shared)
        return u"found: "_s + words(shared.error());
    QString problem = first.noteOwnEntries();
    // As a copy of it would go on.
    if (const auto other = first.store().becomeNewAuthor(); !other)
        problem = u"new author: "_s + words(other.error());
    const auto kept = keepMembership(first.store(), first.keyStore());
    if (!kept || !*kept)
        problem = u"member file: "_s + QString::fromUtf8(testkit::why(kept));
    if (problem.isEmpty())
        problem = first.noteOwnEntries();
    return problem.isEmpty() ? first.takeOwnKeys() : problem;
}

QString SharedCentre::joinAsMember(Site& site, const QString& name)
{
    static const QList<Role> roles{Role::Administrator, Role::Coordinator, Role::Administrator,
                                   Role::Organiser, Role::Desk};
    Site& first = *m_sites.front();
    RandomSource random(m_history.seed + qHash(name));
    const auto hub = openHubOfFirst();
    if (!hub)
        return u"hub: "_s + words(hub.error());
    const auto issued = inviteMember(first.store(), *first.keys(), **hub, {name, random.pick(roles)});
    if (!issued)
        return u"invite: "_s + words(issued.error());
    QString problem = first.noteOwnEntries();
    if (problem.isEmpty())
        problem = meet(0, What::MeetInPlace, random);
    if (!problem.isEmpty())
        return problem;
    const auto acceptance =
        Acceptance::open(issued->invite, issued->passphrase, site.keyStore(), site.clock());
    if (!acceptance)
        return u"accept: "_s + words(acceptance.error());
    const auto joined = joinCentre(acceptance->request(site.path()), m_domain, site.clock());
    if (!joined)
        return u"join: "_s + words(joined.error());
    problem = site.open();
    if (problem.isEmpty())
        problem = site.noteOwnEntries();
    if (problem.isEmpty())
        site.workAs(m_chief);
    return problem.isEmpty() ? site.takeOwnKeys() : problem;
}

QString SharedCentre::revokeLast()
{
    Site& first = *m_sites.front();
    const auto hub = openHubOfFirst();
    if (!hub)
        return u"hub: "_s + words(hub.error());
    Site& last = *m_sites.back();
    last.gone = true;
    const auto revoked =
        revokeMember(first.store(), *first.keys(), **hub, last.keys()->member, u"a history wants it so"_s);
    if (!revoked)
        return revoked.error().code == ErrorCode::Refused ? QString()
                                                          : u"revoke: "_s + words(revoked.error());
    first.trace << u"        revoked the last file"_s;
    return first.noteOwnEntries();
}

Result<std::unique_ptr<Hub>> SharedCentre::openHubOfFirst()
{
    KITCAMP_ASSIGN(m_rawHub, hub());
    return m_sites.front()->seenThrough(m_sites.front()->store(), *m_rawHub);
}

bool SharedCentre::isGone(int file)
{
    const auto& keys = site(file).keys();
    if (!keys)
        return false;
    const auto member = memberById(site(0).store().reader(), keys->member);
    return member && *member && (*member)->revokedAt;
}

QString SharedCentre::join(Site& site, const QString& name)
{
    const auto invite = inviteTo(m_sites.front()->store());
    if (!invite)
        return u"invite: "_s + words(invite.error());
    const auto joined = joinCentre({site.path(), {}, *invite, name}, m_domain, site.clock());
    if (!joined)
        return u"join: "_s + words(joined.error());
    if (!joined->remark.isEmpty())
        return u"join: "_s + joined->remark;
    return site.open();
}

void SharedCentre::setClock(Site& site, RandomSource& random)
{
    const qint64 years = random.between(-8, 8);
    site.clock().set(QDateTime({2026, 9, 7}, {9, 0}, Qt::UTC).addYears(static_cast<int>(years)));
}

QString SharedCentre::act(Site& site, RandomSource& random, quint64 seed)
{
    site.clock().advanceSeconds(random.below(20000));
    // What fits nowhere is tried again: refusals are looked at, but they make no history.
    const auto before = site.done.size();
    for (int tries = 0; tries < 8 && site.done.size() == before; ++tries) {
        RandomSource own(seed + static_cast<quint64>(tries));
        const auto action = own.chance(8) ? m_generators.ofKind(AddRecord::kind, site.store(), own)
            : own.chance(50)              ? m_generators.ofKind(own.pick(m_favourites), site.store(), own)
                                          : m_generators.any(site.store(), own);
        if (!action)
            continue;
        const QString problem =
            m_domain.actions.erases(action->kind) ? erase(site, *action, own) : site.perform(*action);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString SharedCentre::erase(Site& site, const Action& action, RandomSource& random)
{
    const auto hub = hubOfSite(site);
    return hub ? site.erase(**hub, action, anyPace(random)) : u"hub: "_s + words(hub.error());
}

QString SharedCentre::actAlike(int file, quint64 seed)
{
    RandomSource random(seed);
    QString problem = act(site(file), random, seed);
    if (problem.isEmpty())
        problem = act(site((file + 1) % files()), random, seed);
    return problem;
}

/// With the login of that computer, where they meet at a server.
Result<std::unique_ptr<Hub>> SharedCentre::hubOfSite(Site& site)
{
    return openHub(hubOf(site.store()), loginOf(site.keys()), site.store().logId());
}

QString SharedCentre::meet(int file, What how, RandomSource& random)
{
    const auto hub = hubOfSite(site(file));
    if (!hub)
        return u"hub: "_s + words(hub.error());
    FlakyHub line(**hub, static_cast<quint64>(random.below(INT_MAX)), how == What::MeetBadly ? 20 : 0);
    Site::Meeting meeting{how != What::MeetInPlace, how == What::MeetBadly, anyPace(random)};
    QString problemOfOthers;
    if (how == What::MeetRaced) {
        Site& other = site((file + 1) % files());
        line.beforeAppend = [&, raced = false]() mutable {
            const auto itsHub =
                std::exchange(raced, true) ? Result(std::unique_ptr<Hub>()) : hubOfSite(other);
            if (itsHub && *itsHub)
                problemOfOthers = other.meet(**itsHub, {.ownStore = false, .pace = anyPace(random)});
        };
    }
    int worked = 0;
    const auto workMeanwhile = [&] {
        if (problemOfOthers.isEmpty() && ++worked <= 5)
            problemOfOthers = act(site(file), random, static_cast<quint64>(random.below(INT_MAX)));
    };
    if (how == What::MeetBusy) {
        line.onCall = [&](const char*) { workMeanwhile(); };
        meeting.pace.turned = workMeanwhile;
    }
    if (how == What::MeetBadly)
        meeting.pace.cancelled = [&] { return random.chance(5); };
    const QString problem = site(file).meet(line, meeting);
    return problem.isEmpty() ? problemOfOthers : problem;
}

QString SharedCentre::take(const Step& step)
{
    RandomSource random(step.seed);
    Site& site = this->site(step.file);
    switch (step.what) {
    case What::Act:
        return act(site, random, step.seed);
    case What::Twin:
        return actAlike(step.file, step.seed);
    case What::Undo:
        return site.takeSomethingBack(random);
    case What::Redo:
        return site.redo();
    case What::Decide:
        return site.decideSomething(random);
    case What::Picture:
        return site.takePicture(random);
    case What::Restart:
        site.close();
        return site.open();
    case What::SetClock:
        setClock(site, random);
        return {};
    default:
        return meet(step.file, step.what, random);
    }
}

Result<bool> SharedCentre::isAtRest(Site& site, const LogPosition& head)
{
    LogFollower follower(site.store());
    KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
    KITCAMP_ASSIGN(const qint64 unsent, follower.unsentCount());
    return standing == head && unsent == 0;
}

/// Meetings of those that do not stand at the hub's head with all of theirs sent; how many there were.
Result<int> SharedCentre::bringOn(RandomSource& random)
{
    int meetings = 0;
    for (int file = 0; file < files(); ++file) {
        KITCAMP_ASSIGN(const auto hub, this->hub());
        KITCAMP_ASSIGN(const LogPosition head, hub->head());
        KITCAMP_ASSIGN(const bool rests, isAtRest(site(file), head));
        if (rests || isGone(file))
            continue;
        ++meetings;
        const What how = random.chance(30) ? What::Meet : What::MeetInPlace;
        if (const QString problem = meet(file, how, random); !problem.isEmpty())
            return Error{ErrorCode::File, u"file %1: "_s.arg(file) + problem};
    }
    return meetings;
}

QString SharedCentre::comeTogether()
{
    RandomSource random(m_history.seed + 1);
    // Pictures travel after the entries that name them: who was killed between both brings its pictures in
    // the first of these rounds, and who had met before it fetches them in the second.
    for (int meeting = 0; meeting < 2 * files(); ++meeting) {
        const int file = meeting % files();
        if (const QString problem = meet(file, What::MeetInPlace, random); !problem.isEmpty())
            return u"file %1: "_s.arg(file) + problem;
    }
    for (int round = 0; round < 4; ++round) {
        const auto meetings = bringOn(random);
        if (!meetings)
            return meetings.error().sentence;
        if (*meetings == 0)
            return {};
    }
    return u"the files do not come to rest: "_s + whereTheyStand();
}

/// "file 1 at 17 with 2 unsent", for the report of a failure.
QString SharedCentre::whereTheyStand()
{
    QStringList stands;
    for (int file = 0; file < files(); ++file) {
        LogFollower follower(site(file).store());
        const auto standing = follower.standing();
        const auto unsent = follower.unsentCount();
        stands << u"file %1 at %2 with %3 unsent%4"_s.arg(file)
                      .arg(standing ? standing->seq : -1)
                      .arg(unsent ? *unsent : -1)
                      .arg(isGone(file) ? u", revoked"_s : QString());
    }
    return stands.join(u"; "_s);
}

QString SharedCentre::decideEverything()
{
    RandomSource random(m_history.seed + 2);
    // One computer after the other: then nobody's decision can meet another one. But doing one's own after
    // all may take back what another one decided, who is asked again then; in the end everybody gives in.
    for (int round = 0; round < 3; ++round) {
        for (int file = 0; file < files(); ++file) {
            if (const auto open = Inbox(site(file).store()).openCount(); isGone(file) || (open && *open == 0))
                continue;
            QString problem = meet(file, What::MeetInPlace, random);
            if (problem.isEmpty())
                problem = site(file).decideAll(random, round > 0);
            if (problem.isEmpty())
                problem = meet(file, What::MeetInPlace, random);
            if (!problem.isEmpty())
                return u"file %1 decides: "_s.arg(file) + problem;
        }
        const QString problem = comeTogether();
        if (!problem.isEmpty() || CentreProof(*this).nothingIsOpen().isEmpty())
            return problem;
    }
    return {};
}

QString SharedCentre::proveAndDecide()
{
    CentreProof proof(*this);
    QString problem = comeTogether();
    if (problem.isEmpty())
        problem = proof.prove();
    m_conflicts = proof.inInbox();
    if (problem.isEmpty() && m_conflicts > 0)
        problem = decideEverything();
    if (problem.isEmpty() && m_conflicts > 0)
        problem = proof.nothingIsOpen();
    if (problem.isEmpty() && m_conflicts > 0)
        problem = proof.prove();
    RandomSource random(m_history.seed + 3);
    return problem.isEmpty() ? proof.thereAndBack(random) : problem;
}

QString SharedCentre::play()
{
    QString problem = begin();
    if (problem.isEmpty())
        problem = takeAllSteps();
    return problem.isEmpty() ? proveAndDecide() : problem;
}

QString SharedCentre::takeAllSteps()
{
    QString problem;
    // In half of the sealed histories with three files or more somebody is taken out on the way.
    const bool revokes = m_membership == Membership::Sealed && files() > 2 && m_history.seed % 8 < 4;
    for (qsizetype i = 0; i < m_history.steps.size() && problem.isEmpty(); ++i) {
        const Step& step = m_history.steps[i];
        if (revokes && i == m_history.steps.size() * 2 / 3)
            problem = revokeLast();
        if (!problem.isEmpty())
            return u"revoke: "_s + problem;
        problem = take(step);
        if (!problem.isEmpty())
            problem = u"step %1 (%2): "_s.arg(step.number).arg(describe(step)) + problem;
    }
    return problem;
}

QSet<QString> SharedCentre::kinds() const
{
    QSet<QString> all;
    for (const auto& site : m_sites)
        all.unite(site->kinds);
    return all;
}

qsizetype SharedCentre::actions() const
{
    qsizetype count = 0;
    for (const auto& site : m_sites)
        count += site->done.size();
    return count;
}

QString SharedCentre::told() const
{
    QString text;
    for (int file = 0; file < files(); ++file)
        text += u"file %1:\n    "_s.arg(file) + m_sites[static_cast<size_t>(file)]->trace.join(u"\n    "_s)
            + u'\n';
    return text;
}

} // namespace kitcamp::syncproof
