// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who a command works for: --operator and what belongs to it.
#include "app/commands/openedfile.h"

#include "app/commands/arguments.h"
#include "models/members/newoperator.h"
#include "models/members/operatorpassword.h"
#include "models/people/text/editdistance.h"
#include "models/store/operators.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 3;

struct NamedOperator {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::NamedOperator)
};

/// Nobody works under a name that has a password without it.
Result<void> checkPassword(Store& store, OperatorId id, const QString& name, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const QString kept, passwordOf(store.reader(), id));
    if (kept.isEmpty())
        return {};
    const QString file = arguments.value(u"operator-password-file"_s);
    if (file.isEmpty())
        return Error{
            ErrorCode::Usage,
            QCoreApplication::translate(
                "Commands", "%1 has a password: name the file it stands in with --operator-password-file.")
                .arg(name),
            {}};
    KITCAMP_ASSIGN(const QString password, passwordInFile(file));
    if (isPassword(password, kept))
        return {};
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("Commands", "This is not the password of %1.").arg(name),
                 {},
                 u"wrong-password"_s,
                 {}};
}

/// The names that were probably meant: those that hold what was written, then those with few other letters.
QStringList namesNear(const QString& written, const QList<Operator>& operators)
{
    QStringList near;
    QStringList names;
    QStringList folded;
    for (const Operator& one : operators) {
        names << one.name;
        folded << one.name.toCaseFolded();
        if (folded.last().contains(written.toCaseFolded()))
            near << one.name;
    }
    const int errors = written.size() < 5 ? 1 : 2;
    for (const qsizetype place : nearestTexts(written.toCaseFolded(), folded, errors, mostNames))
        near << names.at(place);
    near.removeDuplicates();
    return near.mid(0, mostNames);
}

Error unknown(const QString& written, const QList<Operator>& operators)
{
    QString sentence = NamedOperator::tr("There is no operator \"%1\".").arg(written);
    const QStringList near = namesNear(written, operators);
    if (!near.isEmpty())
        sentence += u' ' + NamedOperator::tr("Did you mean %1?", "%1: names").arg(near.join(u", "_s));
    return {ErrorCode::Usage,
            sentence + u' '
                + NamedOperator::tr("Operators are entered in Settings, Operators, or with --new-operator "
                                    "(desk, attend, import)."),
            {},
            u"no-operator"_s,
            {}};
}

Error archived(const QString& name)
{
    return {
        ErrorCode::Usage,
        NamedOperator::tr("%1 is archived and no longer works here. Choose another name, or take \"%1\" out "
                          "of the archive in Settings, Operators.",
                          "%1: operator")
            .arg(name),
        {},
        u"operator-archived"_s,
        {}};
}

/// Entered by herself: else an undo that names nobody would take her away.
Result<OperatorId> enter(Store& store, const QString& name)
{
    const auto id = store.ids().next<OperatorId>();
    store.setOperator(id);
    KITCAMP_TRY(store.perform(newOperator(store, id.value, name)));
    return id;
}

/// \p mayEnter: the command does something in that name, so that the very first one may be new.
Result<void> workAsNamed(Store& store, const Arguments& arguments, bool mayEnter)
{
    const QString wanted = arguments.value(u"operator"_s).trimmed();
    const bool isNew = arguments.has(u"new-operator"_s);
    if (wanted.isEmpty() && isNew)
        return Error{ErrorCode::Usage,
                     NamedOperator::tr("--new-operator enters the name that stands behind --operator."),
                     {}};
    if (wanted.isEmpty())
        return {};
    KITCAMP_ASSIGN(OperatorId id, operatorByName(store.reader(), wanted));
    KITCAMP_ASSIGN(const QList<Operator> operators, readOperators(store.reader()));
    const auto isWanted = [&](const Operator& one) { return one.id == id; };
    if (id && std::none_of(operators.begin(), operators.end(), isWanted))
        return archived(wanted);
    KITCAMP_ASSIGN(const auto anybody, store.reader().integer("SELECT 1 FROM operator LIMIT 1"));
    if (!id && (!mayEnter || (anybody && !isNew)))
        return unknown(wanted, operators);
    if (!id) {
        KITCAMP_ASSIGN(id, enter(store, wanted));
    }
    KITCAMP_TRY(checkPassword(store, id, wanted, arguments));
    store.setOperator(id);
    return {};
}

} // namespace

Result<void> enterOperator(Store& store, const Arguments& arguments)
{
    KITCAMP_TRY(refuseLockedCopy(store, arguments));
    return workAsNamed(store, arguments, true);
}

Result<void> findOperator(Store& store, const Arguments& arguments)
{
    return workAsNamed(store, arguments, false);
}

CommandOption operatorOption()
{
    return {u"operator"_s, u"NAME"_s,
            QCoreApplication::translate("Commands", "who does it; the history keeps the name")};
}

CommandOption newOperatorOption()
{
    return {u"new-operator"_s,
            {},
            NamedOperator::tr("enters the name of --operator first, where nobody is called so")};
}

CommandOption operatorPasswordOption()
{
    return {u"operator-password-file"_s, u"FILE"_s,
            QCoreApplication::translate("Commands",
                                        "whose first line is the operator's password, if there is one")};
}

} // namespace kitcamp
